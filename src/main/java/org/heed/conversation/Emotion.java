package org.heed.conversation;

/** How somebody feels, in five words and no faces, from calm to furious. Source: R027. */
public enum Emotion {
    CALM,
    UNEASY,
    DISAPPOINTED,
    ANGRY,
    FURIOUS;

    /** Whether a talk must come before a document. Source: R026, R027. */
    public boolean high() {
        return compareTo(ANGRY) >= 0;
    }
}
