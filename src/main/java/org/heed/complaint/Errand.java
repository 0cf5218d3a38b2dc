package org.heed.complaint;

import org.heed.conversation.MailKind;

import java.util.Locale;

/** What the client is told, and with which kind of mail. */
public enum Errand {
    ACKNOWLEDGEMENT(MailKind.ACKNOWLEDGEMENT),
    PLAN(MailKind.UPDATE),
    PROPOSAL(MailKind.PROPOSAL),
    UPDATE(MailKind.UPDATE),
    RESOLUTION(MailKind.RESOLUTION);

    private final MailKind mail;

    Errand(MailKind mail) {
        this.mail = mail;
    }

    MailKind mail() {
        return mail;
    }

    /** The word outside, also the last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
