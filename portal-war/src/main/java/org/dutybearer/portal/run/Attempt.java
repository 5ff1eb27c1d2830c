package org.dutybearer.portal.run;

import org.dutybearer.briefing.PseudonymKey;

/**
 * One beginning of a run. A run whose node died is begun again elsewhere, and the dead may turn out to be only slow: whatever an
 * attempt brings is taken only while its number is still the run's.
 *
 * @param key the same in all attempts of a run, so that a document begun again calls nobody by another letter
 */
record Attempt(RunNumber run, int number, Order order, String requester, PseudonymKey key) implements Begun {}
