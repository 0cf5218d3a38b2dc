package org.heed.identity;

import org.heed.kernel.Language;
import org.heed.kernel.Reason;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an administrator says about somebody of ours.
 *
 * @param email the address they sign in with; compared without regard to letter case
 * @param superior who sees what this person sees and is told first; none at the top
 */
public record PersonDraft(
        String name,
        String email,
        Role role,
        @Nullable PersonId superior,
        String phone,
        Language language,
        ZoneId zone) {

    /** ASCII only: a look-alike letter of another script is another address. Source: D6. */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){0,8}");

    public PersonDraft {
        name = name.strip();
        email = email.strip();
        phone = phone.strip();
    }

    /**
     * Everything that is wrong, at once.
     *
     * @throws Refused at {@code name}, {@code email}, {@code phone}
     */
    void check() {
        var wrong = wrong();
        if (!wrong.isEmpty()) {
            throw Refused.all(wrong);
        }
    }

    List<Reason> wrong() {
        var wrong = new ArrayList<Reason>();
        if (name.isEmpty()) {
            wrong.add(Reason.of("kernel.refused.missing", "name"));
        }
        if (name.length() > 100) {
            wrong.add(Reason.of("kernel.refused.too-long", "name", "max", 100));
        }
        if (!address(email)) {
            wrong.add(Reason.of("identity.refused.email", "email"));
        }
        if (phone.length() > 40) {
            wrong.add(Reason.of("kernel.refused.too-long", "phone", "max", 40));
        }
        return wrong;
    }

    static boolean address(String email) {
        return email.length() <= 254 && ADDRESS.matcher(email).matches();
    }
}
