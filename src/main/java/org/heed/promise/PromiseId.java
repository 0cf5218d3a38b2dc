package org.heed.promise;

/** Id of a promise, inside and outside. */
public record PromiseId(long value) {}
