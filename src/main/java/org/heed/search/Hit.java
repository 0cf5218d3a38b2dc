package org.heed.search;

import org.heed.kernel.Subject;

import java.time.Instant;

/**
 * A record that was found.
 *
 * @param url path of its page
 * @param label what people call it: a number, a short name
 */
public record Hit(Subject subject, String url, String label, String title, Instant at) {}
