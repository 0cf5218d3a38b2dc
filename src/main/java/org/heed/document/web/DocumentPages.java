package org.heed.document.web;

import org.heed.kernel.web.Form;

/** What the pages of this room show. */
public final class DocumentPages {

    private DocumentPages() {}

    /**
     * @param label of the record the file is added to
     * @param url of its page
     */
    public record Adding(Form form, String label, String title, String url) {}
}
