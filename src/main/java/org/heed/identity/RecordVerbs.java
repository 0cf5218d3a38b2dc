package org.heed.identity;

import java.util.List;

/**
 * A room says what can be done now to a record of its own, for the palette on the record's pages.
 * Source: screens, 5.3.
 */
public interface RecordVerbs {

    /**
     * What matters most comes first; nothing for a record that is another room's, that is not there
     * or that is not for them.
     *
     * @param page the address of the record, such as {@code /complaints/HD-0143}
     */
    List<RecordVerb> on(Me me, String page);
}
