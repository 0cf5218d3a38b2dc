package org.heed.complaint;

/**
 * A cause in the taxonomy, named in each language; 1 to 200 characters. Source: R016.
 *
 * @param code short and stable, such as C5
 */
public record CauseForm(String code, String english, String simplified, String traditional) {}
