package org.heed.identity;

import org.heed.kernel.Reason;
import org.heed.kernel.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;

/**
 * Keeps and compares passwords: argon2id, 19 MiB and two passes. Source: OWASP, "Password Storage";
 * security, D7.
 */
@Component
class Passwords {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);

    // Each comparison takes 19 MiB: a crowd of strangers must not take all the memory at once.
    private final Semaphore places = new Semaphore(4);

    /** What nobody's password is compared with, so that an unknown account costs the same time. */
    private final String nobody = argon.encode(Secrets.token());

    String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return argon.encode(password);
        } finally {
            places.release();
        }
    }

    /** Takes the same time whether there is a hash or not. */
    boolean matches(String password, @Nullable String hash) {
        places.acquireUninterruptibly();
        try {
            boolean same = argon.matches(password, hash == null ? nobody : hash);
            return same && hash != null;
        } finally {
            places.release();
        }
    }

    /**
     * What is wrong with a new password, at {@code password}: length, or that it is the address.
     */
    static List<Reason> wrong(String password, String email) {
        if (password.length() < SHORTEST) {
            return List.of(
                    Reason.of("identity.refused.password-short", "password", "min", SHORTEST));
        }
        if (password.length() > LONGEST) {
            return List.of(Reason.of("kernel.refused.too-long", "password", "max", LONGEST));
        }
        var lower = password.toLowerCase(Locale.ROOT);
        boolean easy =
                lower.equals(email.toLowerCase(Locale.ROOT))
                        || lower.chars().distinct().count() < 4;
        return easy ? List.of(Reason.of("identity.refused.password-easy", "password")) : List.of();
    }
}
