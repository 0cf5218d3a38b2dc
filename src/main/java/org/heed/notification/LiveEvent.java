package org.heed.notification;

import org.heed.kernel.Subject;

/**
 * That something reads differently now; never how.
 *
 * @param subject the record; a person's own list is {@code notification} with the person's id
 * @param version larger for what happened later to the same record
 */
public record LiveEvent(Subject subject, long version) {

    static final String LIST = "notification";
}
