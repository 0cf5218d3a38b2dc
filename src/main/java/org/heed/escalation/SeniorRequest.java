package org.heed.escalation;

import org.heed.client.ContactId;
import org.heed.conversation.Matter;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * A client asks for somebody more senior, without having to say why.
 *
 * @param contact who asks; none when they are not known by name
 * @param owner who of us they have had to do with
 * @param question what it is about, in one line of at most 300 characters
 * @param words what they said, at most 4000; may be empty
 */
public record SeniorRequest(
        Matter about,
        @Nullable ContactId contact,
        PersonId owner,
        String question,
        String words,
        Language language) {}
