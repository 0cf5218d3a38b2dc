package org.heed.kernel.web;

import java.time.ZoneId;
import org.heed.kernel.Language;

/** The organisation that runs this Heed, as pages and mails name it; identity answers. */
public interface Host {

    /** Its name; {@code Heed} before the first run. */
    String name();

    Language language();

    ZoneId zone();

    /** Address under which others reach us, without a slash at its end. */
    String address();
}
