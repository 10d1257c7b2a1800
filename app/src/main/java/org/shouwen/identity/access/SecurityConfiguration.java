package org.shouwen.identity.access;

import static org.springframework.security.config.Customizer.withDefaults;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who must sign in where. Four chains: the engine's REST API, our REST API, the engine's web
 * applications, our pages.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  private static final String OUR_PAGES_CSP =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  @Bean
  @Order(1)
  SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
    // Jersey's servlet is mapped on /engine-rest/*; a string matcher would look inside the servlet
    // and never match.
    return http.securityMatcher(
            PathPatternRequestMatcher.withDefaults().basePath("/engine-rest").matcher("/**"))
        .authorizeHttpRequests(a -> a.anyRequest().authenticated())
        .httpBasic(withDefaults())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .addFilterBefore(new CallsFromOtherSites(), CsrfFilter.class)
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain api(HttpSecurity http) throws Exception {
    return http.securityMatcher("/api/**", "/v3/api-docs/**", "/actuator/**")
        .authorizeHttpRequests(
            a ->
                a.requestMatchers(HttpMethod.POST, "/api/requests")
                    .permitAll()
                    .requestMatchers(
                        "/api/requests/import",
                        "/api/requests/suggestion",
                        "/api/requests/duplicates")
                    .authenticated()
                    .requestMatchers("/api/requests/*", "/api/requests/*/**")
                    .permitAll()
                    .requestMatchers("/api/calendar/deadline", "/v3/api-docs/**", "/api/docs/**")
                    .permitAll()
                    .requestMatchers("/actuator/health/**")
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .httpBasic(withDefaults())
        // Pages call this API with their session and must prove that the call is theirs; programs
        // carry no session.
        .csrf(c -> c.requireCsrfProtectionMatcher(SecurityConfiguration::changesBySession))
        .addFilterBefore(new CallsFromOtherSites(), CsrfFilter.class)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.NEVER))
        .build();
  }

  private static boolean changesBySession(jakarta.servlet.http.HttpServletRequest request) {
    return CallsFromOtherSites.changes(request)
        && request.getHeader("Authorization") == null
        && request.getSession(false) != null
        && request.getSession(false).getAttribute("SPRING_SECURITY_CONTEXT") != null;
  }

  @Bean
  @Order(3)
  SecurityFilterChain engineWebapps(HttpSecurity http) throws Exception {
    // As for the REST API: /camunda/api/* are Jersey's servlets, which no string matcher sees;
    // their
    // calls would fall to the pages below and be refused for want of the pages' token.
    return http.securityMatcher(calls("/camunda/**"))
        .authorizeHttpRequests(
            a ->
                a.requestMatchers(
                        calls("/camunda/lib/**"),
                        calls("/camunda/assets/**"),
                        calls("/camunda/favicon.ico"))
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .exceptionHandling(
            e ->
                e.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), calls("/camunda/api/**"))
                    .defaultAuthenticationEntryPointFor(
                        new org.springframework.security.web.authentication
                            .LoginUrlAuthenticationEntryPoint("/login"),
                        r -> true))
        // The web applications guard themselves with a token of their own.
        .csrf(AbstractHttpConfigurer::disable)
        .headers(h -> h.frameOptions(f -> f.sameOrigin()))
        .build();
  }

  @Bean
  @Order(4)
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
            a ->
                a.requestMatchers(
                        "/desk/**",
                        "/cases/**",
                        "/intake/**",
                        "/reports/**",
                        "/calendar/**",
                        "/roster/**",
                        "/rules/**")
                    .authenticated()
                    .anyRequest()
                    .permitAll())
        .formLogin(f -> f.loginPage("/login").successHandler(new WorkingDaySession("/desk")))
        .logout(
            l ->
                // Only a form with its token signs out: a mere link leads to the page that asks.
                l.logoutRequestMatcher(
                        PathPatternRequestMatcher.withDefaults()
                            .matcher(HttpMethod.POST, "/logout"))
                    .logoutSuccessUrl("/"))
        .headers(h -> h.contentSecurityPolicy(c -> c.policyDirectives(OUR_PAGES_CSP)))
        .build();
  }

  private static RequestMatcher calls(String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(pattern);
  }
}
