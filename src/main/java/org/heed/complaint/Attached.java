package org.heed.complaint;

import org.heed.kernel.Subject;

import java.util.List;

/**
 * A room above whose records hang on complaints: they go where the complaint goes, and a complaint
 * is not closed while one of them is undecided.
 */
public interface Attached {

    /**
     * The complaint is in another project from now on, held and judged by whoever moves it.
     *
     * @return what went along
     */
    List<Subject> moveTo(ComplaintCard complaint);

    /** What people call the ones the complaint still waits for; empty when it waits for none. */
    List<String> awaited(ComplaintCard complaint);
}
