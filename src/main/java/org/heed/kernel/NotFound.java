package org.heed.kernel;

/** There is none, or not for you: the same answer for both, so that nothing can be guessed. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found", null, false, false);
    }
}
