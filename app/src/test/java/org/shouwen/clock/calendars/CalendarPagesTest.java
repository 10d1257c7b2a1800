package org.shouwen.clock.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.instanceOf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The staff's pages of periods, years and limits. */
@ServerTest
class CalendarPagesTest {
  @Autowired WebApplicationContext context;
  private MockMvc browser;

  @BeforeEach
  void open() {
    browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  @Test
  void aPeriodIsComputedBeforeOnesEyes() throws Exception {
    String page =
        page("/calendar?start=2025-09-26&amount=5&unit=WORKING_DAYS", as("shencha", "legal-aid"));

    assertThat(page)
        .contains("2025-10-10", "调休上班日", "国务院办公厅关于2026年", "暂定")
        .doesNotContain("name=\"notice\"", "??");
    assertThat(page("/calendar?start=x&amount=5&unit=DAYS", as("shencha", "legal-aid")))
        .contains("应为日期或日期时间");
    assertThat(
            page(
                "/calendar?start=2025-09-26&amount=5&unit=DAYS&lang=en",
                as("shencha", "legal-aid")))
        .contains("The last day is")
        .doesNotContain("??");
  }

  @Test
  void theLimitsAreListedWithTheirArticles() throws Exception {
    String page = page("/calendar/rules", as("admin", "admin"));

    assertThat(page)
        .contains("LA-DECIDE", "中华人民共和国法律援助法第四十三条", "待核实", "name=\"article\"")
        .doesNotContain("??");
    assertThat(page("/calendar/rules", as("shencha", "legal-aid")))
        .doesNotContain("name=\"article\"");
  }

  @Test
  void whatIsWrongComesBackWithItsField() throws Exception {
    browser
        .perform(
            post("/calendar/notices")
                .param("notice", "year 27")
                .with(csrf())
                .with(as("admin", "admin")))
        .andExpect(status().is3xxRedirection())
        .andExpect(flash().attribute("problem", instanceOf(InvalidInput.class)));
    browser
        .perform(
            post("/calendar/notices")
                .param("notice", "year 2027")
                .with(csrf())
                .with(as("shencha", "legal-aid")))
        .andExpect(flash().attribute("problem", instanceOf(Refused.class)));
  }

  private String page(String path, UserRequestPostProcessor by) throws Exception {
    return browser
        .perform(get(path).with(by))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private static UserRequestPostProcessor as(String login, String group) {
    return user(login).roles(group);
  }
}
