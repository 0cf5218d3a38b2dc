package org.heed.kernel.web;

import org.heed.kernel.Language;

import java.time.ZoneId;

/** The organisation that runs this Heed, as pages and mails name it; identity answers. */
public interface Host {

    /** Its name; {@code Heed} before the first run. */
    String name();

    Language language();

    ZoneId zone();

    /** Address under which others reach us, without a slash at its end. */
    String address();
}
