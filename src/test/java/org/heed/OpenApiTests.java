package org.heed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The description of the API says what the server does, and nothing else. */
@HeedTest
class OpenApiTests {

    @Autowired MockMvcTester program;
    @Autowired JsonMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Test
    void isOpenApi31AndForEverybody() throws Exception {
        assertThat(description().get("openapi").asString()).startsWith("3.1");
    }

    @Test
    void namesEveryRouteOfTheServerAndNoOther() throws Exception {
        var described = new TreeSet<String>();
        description()
                .get("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .propertyNames()
                                .forEach(verb ->
                                        described.add(
                                                verb.toUpperCase(Locale.ROOT)
                                                        + " "
                                                        + path.getKey())));
        assertThat(described).isEqualTo(served());
    }

    @Test
    void referencesOnlyWhatItDescribes() throws Exception {
        var description = description();
        for (var reference : description.findValuesAsString("$ref")) {
            var at = description.at(reference.substring(1));
            assertThat(at.isMissingNode()).as(reference).isFalse();
        }
    }

    @Test
    void tellsOfProblemsVersionsAndKeys() throws Exception {
        var create = description().at("/paths/~1api~1v1~1complaints/post");
        assertThat(create.at("/responses/201/headers/Location").isMissingNode()).isFalse();
        assertThat(create.findValuesAsString("name")).contains("Idempotency-Key");
        assertThat(
                        create.at("/responses/default/content/application~1problem+json")
                                .isMissingNode())
                .isFalse();
    }

    private Set<String> served() {
        var served = new TreeSet<String>();
        routes.getHandlerMethods()
                .keySet()
                .forEach(route ->
                        route.getPatternValues().stream()
                                .filter(it -> it.startsWith("/api/v1/") && !it.contains("openapi"))
                                .forEach(path ->
                                        route.getMethodsCondition()
                                                .getMethods()
                                                .forEach(verb -> served.add(verb + " " + path))));
        return served;
    }

    private JsonNode description() throws Exception {
        var answer = program.get().uri("/api/v1/openapi.json").exchange();
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }
}
