package org.heed.complaint.web;

import org.heed.complaint.CauseLine;
import org.heed.kernel.web.Form;

import java.util.List;

/** What the pages of the taxonomy show. */
public final class CausePages {

    private CausePages() {}

    /** All causes, and the form for one more. */
    public record Listed(Form form, List<CauseLine> causes) {

        public Listed {
            causes = List.copyOf(causes);
        }
    }

    /** One cause, to be renamed or taken out of use. */
    public record Edit(Form form, CauseLine cause) {}
}
