package org.heed.conversation;

import org.heed.identity.PersonId;
import org.heed.kernel.Language;

/**
 * A mail to one of us, about to be written.
 *
 * @param intention what makes it the same mail however often it is asked for; 1 to 200 characters
 * @param subject one line of at most 200 characters, with nothing a client said in it
 * @param body plain words, at most 20000 characters; it leaves the house, so it holds links and
 *     numbers, never what a record says
 */
public record NewStaffMail(
        String intention, PersonId to, Language language, String subject, String body) {}
