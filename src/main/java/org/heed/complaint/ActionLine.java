package org.heed.complaint;

import org.heed.identity.PersonId;
import org.heed.kernel.Language;

import java.time.LocalDate;

/** A piece of work in the list of the person who owns it. */
public record ActionLine(
        ActionId id,
        ComplaintNumber complaint,
        String complaintTitle,
        Language titleLanguage,
        String clientName,
        String text,
        PersonId owner,
        LocalDate dueOn,
        int version) {}
