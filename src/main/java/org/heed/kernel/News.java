package org.heed.kernel;

import java.util.Set;

/**
 * A happening somebody of ours has to be told of. Who tells them, and by which way, is not the
 * business of the room it happened in. Source: design/screens 5.9.
 */
public interface News extends Happening {

    /**
     * Whom to tell, by the inner ids of people; whoever did it is not among them. May be empty, and
     * may name people who do not see the record: whoever tells them judges that.
     */
    Set<Long> readers();

    Urgency urgency();

    /** Path of the page on which they can act. */
    String url();
}
