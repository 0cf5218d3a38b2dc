package org.heed.kernel.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

import jakarta.servlet.http.HttpServletRequest;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.method.HandlerMethod;

import java.util.Arrays;
import java.util.List;

/**
 * The description of the API at {@code /api/v1/openapi.json}, read off the running handlers, with
 * the conventions all of them share. Source: architecture, "Conventions of the API".
 */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {

    private static final String PROBLEM = "Problem";
    private static final String BEARER = "token";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Visitor.class);
    }

    @Bean
    OpenAPI description() {
        var bearer = new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer");
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Heed")
                                .version("1")
                                .description(
                                        "Moments are ISO 8601 with an offset, days are dates,"
                                                + " errors are problem documents (RFC 9457)."))
                .components(new Components().addSecuritySchemes(BEARER, bearer))
                .security(List.of(new SecurityRequirement().addList(BEARER)));
    }

    /** What the generator cannot see: the body of a create, versions, keys, problems. */
    @Bean
    OperationCustomizer apiConventions() {
        return (operation, handler) -> {
            var creates = handler.getMethodAnnotation(Creates.class);
            if (creates != null) {
                created(operation, creates.value());
            }
            if (changesAVersion(handler)) {
                operation.addParametersItem(
                        header("If-Match", "The ETag of the version being changed."));
            }
            operation
                    .getResponses()
                    .addApiResponse(
                            "default",
                            new ApiResponse()
                                    .description("A problem document.")
                                    .content(
                                            new Content()
                                                    .addMediaType(
                                                            "application/problem+json",
                                                            new MediaType()
                                                                    .schema(reference(PROBLEM)))));
            return operation;
        };
    }

    @Bean
    OpenApiCustomizer problemDocuments() {
        return api -> {
            resolve(api, Problem.class);
            api.getPaths()
                    .values()
                    .forEach(path ->
                            path.readOperationsMap()
                                    .forEach((method, operation) ->
                                            operation
                                                    .getResponses()
                                                    .values()
                                                    .forEach(OpenApiDescription::json)));
        };
    }

    private static void created(Operation operation, Class<?> record) {
        var made =
                new ApiResponse()
                        .description("Made.")
                        .addHeaderObject("Location", text("Where the record is."))
                        .addHeaderObject("ETag", text("Its version."))
                        .content(
                                new Content()
                                        .addMediaType(
                                                "application/json",
                                                new MediaType()
                                                        .schema(
                                                                reference(
                                                                        record.getSimpleName()))));
        operation.setResponses(new ApiResponses().addApiResponse("201", made));
        operation.addParametersItem(
                header("Idempotency-Key", "The same key twice has one effect and one answer."));
    }

    private static boolean changesAVersion(HandlerMethod handler) {
        boolean asksForRequest =
                Arrays.stream(handler.getMethodParameters())
                        .anyMatch(it -> it.getParameterType() == HttpServletRequest.class);
        return asksForRequest
                && (handler.hasMethodAnnotation(PutMapping.class)
                        || handler.hasMethodAnnotation(PatchMapping.class)
                        || handler.hasMethodAnnotation(DeleteMapping.class));
    }

    private static Parameter header(String name, String description) {
        return new Parameter()
                .in("header")
                .name(name)
                .required(false)
                .description(description)
                .schema(new StringSchema());
    }

    private static Header text(String description) {
        return new Header().description(description).schema(new StringSchema());
    }

    private static Schema<?> reference(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    private static void resolve(OpenAPI api, Class<?> record) {
        var resolved =
                ModelConverters.getInstance(true)
                        .resolveAsResolvedSchema(new AnnotatedType(record).resolveAsRef(false));
        resolved.referencedSchemas.forEach(api.getComponents()::addSchemas);
        api.getComponents().addSchemas(record.getSimpleName(), resolved.schema);
    }

    private static void json(ApiResponse response) {
        var content = response.getContent();
        if (content != null && content.containsKey("*/*")) {
            content.addMediaType("application/json", content.remove("*/*"));
        }
    }
}
