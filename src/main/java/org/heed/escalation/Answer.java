package org.heed.escalation;

/** How somebody decides. */
public sealed interface Answer {

    /**
     * By one of the options.
     *
     * @param remark may be empty
     */
    record Chosen(int position, String remark) implements Answer {}

    /** In their own words, 1 to 2000 characters. */
    record InWords(String words) implements Answer {}
}
