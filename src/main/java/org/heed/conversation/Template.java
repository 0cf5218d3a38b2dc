package org.heed.conversation;

import org.heed.kernel.Language;

/**
 * A text to start from, with names in braces.
 *
 * @param version 0 while it is the text that came with Heed
 */
public record Template(
        MailKind kind, Language language, String subject, String body, int version) {}
