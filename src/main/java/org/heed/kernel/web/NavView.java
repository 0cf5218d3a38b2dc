package org.heed.kernel.web;

/**
 * One entry that a room adds to the side bar.
 *
 * @param icon name of its icon
 * @param first stands above everything else: what somebody is here for; the others are saved views
 */
public record NavView(String name, String url, String icon, boolean first) {

    /** A saved view. */
    public NavView(String name, String url) {
        this(name, url, "text", false);
    }

    /** What somebody is here for. */
    public static NavView first(String name, String url, String icon) {
        return new NavView(name, url, icon, true);
    }
}
