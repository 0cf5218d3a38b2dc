package org.heed.quarter;

/** The reasons of the radar with their weights, written down a second time. */
enum Why {
    RHYTHM("rhythm", 3, true),
    UNCONFIRMED("unconfirmed", 2, true),
    QUESTION("question", 3, true),
    PROMISE_LATE("promise-late", 3, true),
    PROMISE_OPEN("promise-open", 1, false),
    SLIP("slip", 2, false),
    MOOD("mood", 2, false),
    PLAN("plan", 1, true),
    HAND_OVER("hand-over", 3, true);

    final String word;
    final int weight;

    /** Puts somebody on the radar by itself. */
    final boolean alone;

    Why(String word, int weight, boolean alone) {
        this.word = word;
        this.weight = weight;
        this.alone = alone;
    }
}
