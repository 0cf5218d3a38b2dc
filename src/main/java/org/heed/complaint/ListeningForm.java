package org.heed.complaint;

/**
 * What we heard, in our words. Source: R007, step 1 of the playbook.
 *
 * @param happened what happened, as they see it
 * @param feeling what it did to them
 * @param wish what they want
 * @param cause what they think it came from; may be empty
 * @param promised what was promised on the spot; may be empty
 */
public record ListeningForm(
        String happened, String feeling, String wish, String cause, String promised) {}
