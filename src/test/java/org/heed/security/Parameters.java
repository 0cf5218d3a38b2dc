package org.heed.security;

import org.springframework.context.ApplicationContext;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What each route that is looked at may be asked with, read from the handlers themselves. */
final class Parameters {

    private Parameters() {}

    /** The names of query parameters, by path; only of GETs that take any. */
    static Map<String, Set<String>> of(ApplicationContext application) {
        var names = new DefaultParameterNameDiscoverer();
        var found = new TreeMap<String, Set<String>>();
        for (var mapping :
                application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values()) {
            mapping.getHandlerMethods()
                    .forEach((route, handler) -> {
                        for (var parameter : handler.getMethodParameters()) {
                            parameter.initParameterNameDiscovery(names);
                            var name = parameter.getParameterName();
                            if (parameter.hasParameterAnnotation(RequestParam.class)
                                    && name != null) {
                                route.getPatternValues()
                                        .forEach(path ->
                                                found.computeIfAbsent(
                                                                Routes.plain(path),
                                                                it -> new TreeSet<>())
                                                        .add(name));
                            }
                        }
                    });
        }
        return found;
    }
}
