package org.heed.complaint.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.swagger.v3.oas.annotations.media.Schema;

import org.heed.kernel.Refused;

/** A record named in a body, by its inner id or by what people call it. */
@Schema(types = {"integer", "string"})
record Reference(String text) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Reference of(Object value) {
        return switch (value) {
            case Integer id -> new Reference(id.toString());
            case Long id -> new Reference(id.toString());
            case String name -> new Reference(name);
            default -> throw Refused.because("kernel.refused.not-a-choice");
        };
    }

    @JsonValue
    String value() {
        return text;
    }
}
