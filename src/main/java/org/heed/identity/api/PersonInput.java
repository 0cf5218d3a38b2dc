package org.heed.identity.api;

import org.heed.identity.Me;
import org.heed.identity.PersonDraft;
import org.heed.identity.PersonId;
import org.heed.identity.PersonLine;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Form;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;

/**
 * What may be said about a person. In a change, what is left out stays as it is; {@code superior}
 * null puts them at the top.
 */
record PersonInput(
        @Nullable String name,
        @Nullable String email,
        @Nullable String role,
        @Nullable JsonNode superior,
        @Nullable String phone,
        @Nullable String language,
        @Nullable String zone,
        @Nullable Boolean disabled) {

    PersonDraft fresh(Me me) {
        return new PersonDraft(
                name == null ? "" : name,
                email == null ? "" : email,
                role(Role.MEMBER),
                superior(null),
                phone == null ? "" : phone,
                language(me.language()),
                zone(me.zone()));
    }

    PersonDraft changed(PersonLine person) {
        return new PersonDraft(
                name == null ? person.name() : name,
                email == null ? person.email() : email,
                role(person.role()),
                superior(person.superior()),
                phone == null ? person.phone() : phone,
                language(person.language()),
                zone(person.zone()));
    }

    private Role role(Role otherwise) {
        return role == null
                ? otherwise
                : Arrays.stream(Role.values())
                        .filter(it -> Form.slug(it).equals(role))
                        .findFirst()
                        .orElseThrow(() -> notAChoice("role"));
    }

    private @Nullable PersonId superior(@Nullable PersonId otherwise) {
        if (superior == null || superior.isMissingNode()) {
            return otherwise;
        }
        if (superior.isNull()) {
            return null;
        }
        if (!superior.isIntegralNumber() || !superior.canConvertToLong()) {
            throw Refused.because("kernel.refused.not-a-number").at("superior");
        }
        return new PersonId(superior.longValue());
    }

    private Language language(Language otherwise) {
        return language == null
                ? otherwise
                : Language.of(language).orElseThrow(() -> notAChoice("language"));
    }

    private ZoneId zone(ZoneId otherwise) {
        try {
            return zone == null ? otherwise : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw notAChoice("zone");
        }
    }

    private static Refused notAChoice(String at) {
        return Refused.because("kernel.refused.not-a-choice").at(at);
    }
}
