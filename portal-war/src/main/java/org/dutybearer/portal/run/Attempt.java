package org.dutybearer.portal.run;

/**
 * One beginning of a run. A run whose node died is begun again elsewhere, and the dead may turn out to be only slow: whatever an
 * attempt brings is taken only while its number is still the run's.
 */
record Attempt(RunNumber run, int number, Order order, String requester) {}
