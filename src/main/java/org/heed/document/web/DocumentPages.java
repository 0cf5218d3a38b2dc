package org.heed.document.web;

import org.heed.document.UnreadLine;
import org.heed.kernel.web.Form;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the pages of this room show. */
public final class DocumentPages {

    private DocumentPages() {}

    /**
     * @param files whose text is not known, those whose reading ended last first
     * @param next address of the following page; none on the last
     */
    public record Unread(List<UnreadLine> files, @Nullable String next) {}

    /**
     * @param label of the record the file is added to
     * @param url of its page
     */
    public record Adding(Form form, String label, String title, String url) {}
}
