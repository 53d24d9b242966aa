import { usualModel, type Model } from '@earned/engine'

/** The constants of the model under the names of docs/method/model.md. */
export type Params = Partial<
  Record<'mu0' | 'tau' | 'q' | 'sigE' | 'sigD' | 'sigH' | 'sigC' | 'tauG' | 'tauW' | 'sigMu', number>
>

/** The model with the constants a case names. */
export function modelOf(params: Params = {}): Model {
  return {
    priorMean: params.mu0 ?? usualModel.priorMean,
    priorSd: params.tau ?? usualModel.priorSd,
    driftSd: params.q ?? usualModel.driftSd,
    noiseSd: params.sigE ?? usualModel.noiseSd,
    viewSd: params.sigD ?? usualModel.viewSd,
    haloSd: params.sigH ?? usualModel.haloSd,
    severitySd: params.sigC ?? usualModel.severitySd,
    personSd: params.tauG ?? usualModel.personSd,
    skillSd: params.tauW ?? usualModel.skillSd,
    poolMeanSd: params.sigMu ?? usualModel.poolMeanSd,
  }
}
