/** Month names as trackers write them in the languages they are most used in, January first. */
const months: readonly string[] = [
  'january jan januar jänner janvier janv enero ene janeiro gennaio gen januari',
  'february feb februar février févr fév febrero fevereiro fev febbraio februari',
  'march mar märz mär mrz mars marzo março maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maio maggio mag mei maj',
  'june jun juni juin junio junho giugno giu',
  'july jul juli juillet juil julio julho luglio lug',
  'august aug août aoû agosto ago augustus augusti',
  'september sep sept septembre septiembre setembro set settembre',
  'october oct oktober okt octobre octubre outubro out ottobre ott',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre',
]

const numbers = new Map(months.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])))

/** The number of a month by its name or abbreviation, in any case, with or without a full stop; 1 is January. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name.toLowerCase().normalize('NFC').replace(/\.$/, ''))
}
