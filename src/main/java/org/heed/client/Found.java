package org.heed.client;

/**
 * A row of a picker.
 *
 * @param label what the field reads once it is taken
 * @param hint tells namesakes apart: the client's full name, the contact's title
 */
public record Found(long id, String label, String hint) {}
