package org.heed.promise;

/** How far it is in our hands. Source: R078. */
public enum Control {
    /** Ours alone. */
    FULL,
    /** Others must do their part. */
    DEPENDS,
    /** Not ours: better not promised. */
    NOT_OURS
}
