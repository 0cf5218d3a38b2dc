package org.heed.complaint;

/**
 * A named query of the list of complaints.
 *
 * @param query the query string of its address, without the question mark
 */
public record SavedView(long id, String name, String query) {

    /** The list as it was kept, within this view. */
    public String url() {
        return "/complaints?" + (query.isEmpty() ? "" : query + "&") + "view=" + id;
    }
}
