package org.heed.security;

import org.springframework.context.ApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The routes the application has, and those the tables in {@code routes/} expect. */
public final class Routes {

    private Routes() {}

    /** What the tables say, in their order. */
    public static List<Route> expected() {
        var routes = new ArrayList<Route>();
        try {
            var tables =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:org/heed/security/routes/*.txt");
            for (var table : tables) {
                table.getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(Route::read)
                        .forEach(routes::add);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return routes;
    }

    /** What the running application answers: pages, API and the machine's own. */
    public static Set<String> running(ApplicationContext application) {
        var found = new TreeSet<String>();
        for (var mapping :
                application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values()) {
            mapping.getHandlerMethods().keySet().forEach(route -> found.addAll(named(route)));
        }
        return found;
    }

    private static List<String> named(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods();
        var names =
                methods.isEmpty()
                        ? List.of("ANY")
                        : methods.stream().map(Enum::name).sorted().toList();
        return route.getPatternValues().stream()
                .flatMap(path -> names.stream().map(method -> method + " " + plain(path)))
                .toList();
    }

    /** Without what a variable must look like: {@code {number:HD-[0-9]+}} is {@code {number}}. */
    static String plain(String path) {
        var plain = new StringBuilder();
        int depth = 0;
        boolean named = true;
        for (char it : path.toCharArray()) {
            depth += it == '{' ? 1 : 0;
            named = depth == 0 || named && it != ':' || it == '}' && depth == 1;
            if (named) {
                plain.append(it);
            }
            depth -= it == '}' ? 1 : 0;
        }
        return plain.toString();
    }
}
