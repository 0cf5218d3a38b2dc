package org.heed.complaint;

import org.heed.identity.PersonId;

import java.time.LocalDate;

/** A piece of work: what, who, by when. Source: R010. */
public record ActionForm(String text, PersonId owner, LocalDate dueOn) {}
