/**
 * Capitalised words that follow "with" in a product manager's line and are no person's name. Data.
 * Words that are also given names (April, Paris, Claude) stay in: when unsure, nobody is named.
 */
const calendar =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
  'october november december christmas easter ramadan diwali'
const teams =
  'legal finance marketing sales support engineering design product research data analytics ops operations security privacy ' +
  'compliance growth success leadership management procurement platform infra infrastructure mobile web backend frontend ' +
  'customer customers user users stakeholders partners team teams board exec execs people brand comms content risk fraud ' +
  'payments billing checkout onboarding search logistics merchants merchant sellers buyers vendor vendors devs devops qa'
const words =
  'the a an our my new all some both no every other their senior junior head lead director chief dr mr mrs ms prof herr frau señor señora monsieur madame sir version ' +
  'phase series part step option plan love care everyone everybody nobody someone somebody me us it them him her this that these those ' +
  'more less zero one two three many few black cyber good big top high low open early late first second last next'
const organisations =
  'society inc ltd gmbh llc corp bank group university labs club foundation institute association agency council ministry'
const places =
  'english german french spanish italian portuguese dutch polish czech swedish danish finnish norwegian chinese japanese korean ' +
  'hindi arabic russian turkish greek european american british indian african asian latin europe asia africa america germany ' +
  'france spain italy portugal poland india china japan brazil mexico canada australia london paris berlin munich york boston ' +
  'seattle singapore dublin amsterdam stockholm tokyo sydney toronto madrid lisbon north south east west'
const tools =
  'jira confluence linear asana trello notion miro figma sketch slack zoom teams excel sheets word powerpoint keynote docs ' +
  'airtable zapier intercom zendesk salesforce hubspot marketo braze mailchimp stripe adyen klarna paypal plaid visa ' +
  'mastercard apple google meta facebook instagram whatsapp amazon microsoft azure netflix spotify uber airbnb shopify ' +
  'twilio okta datadog sentry grafana amplitude mixpanel segment pendo hotjar optimizely statsig eppo snowflake databricks ' +
  'looker tableau metabase python java kotlin swift rust ruby go flutter django rails angular vue svelte react node docker ' +
  'kubernetes kafka redis postgres mongo android chrome safari firefox windows linux bluetooth copilot gemini claude cursor ' +
  'github gitlab bitbucket jenkins terraform workday greenhouse lever typeform dovetail maze github contentful auth webflow'

export const notPeople: ReadonlySet<string> = new Set(
  [calendar, teams, words, organisations, places, tools].flatMap((list) => list.split(' ')),
)
