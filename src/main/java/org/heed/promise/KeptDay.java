package org.heed.promise;

/**
 * What somebody kept on one day.
 *
 * @param early how many of them on a day before the one that was promised
 */
public record KeptDay(int kept, int early) {}
