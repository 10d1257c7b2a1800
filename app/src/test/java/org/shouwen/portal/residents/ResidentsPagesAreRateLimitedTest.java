package org.shouwen.portal.residents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.shouwen.intake.PublicLimits;
import org.shouwen.portal.places.Places;
import org.shouwen.problem.TooManyRequests;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** Every page that lets a stranger write asks first whether he may, before anything is read. */
class ResidentsPagesAreRateLimitedTest {
  private static final PublicLimits SPENT =
      new PublicLimits() {
        @Override
        public void newRequest(HttpServletRequest caller) {
          throw new TooManyRequests(7);
        }

        @Override
        public void mayTry(HttpServletRequest caller) {
          throw new TooManyRequests(7);
        }

        @Override
        public void wrongCode(HttpServletRequest caller) {}
      };
  private final MockHttpServletRequest caller = new MockHttpServletRequest();
  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final ExtendedModelMap model = new ExtendedModelMap();

  @Test
  void askingKeepsWhatWasTypedAndSaysHowLongToWait() {
    var ask = AskForm.blank("key", "WEB");
    var page =
        new AskingController(null, Mockito.mock(Places.class), null, SPENT)
            .ask(
                ask,
                new MapBindingResult(new java.util.HashMap<>(), "ask"),
                model,
                caller,
                response);
    assertThat(page).isEqualTo("portal/home");
    assertThat(model.get("ask")).isSameAs(ask);
    assertThat(response.getStatus()).isEqualTo(429);
    assertThat(response.getHeader("Retry-After")).isEqualTo("7");
  }

  @Test
  void guessingIsRefusedBeforeTheCodeIsRead() {
    new FollowingController(null, null, null, SPENT).open("1", "A", caller, response, model);
    assertThat(response.getStatus()).isEqualTo(429);
  }

  @Test
  void handingInAndEveryWishAreRefused() {
    var next = new RedirectAttributesModelMap();
    var papers = new HandingInController(null, null, null, null, SPENT, null);
    var wishes = new WishesController(null, null, null, null, null, null, null, SPENT);
    assertThatThrownBy(() -> papers.handIn("1", List.of(), "", caller, next))
        .isInstanceOf(TooManyRequests.class);
    assertThatThrownBy(() -> wishes.withdraw("1", "", "", caller, next))
        .isInstanceOf(TooManyRequests.class);
    assertThatThrownBy(() -> wishes.choose("1", "", caller, next))
        .isInstanceOf(TooManyRequests.class);
    assertThatThrownBy(() -> wishes.rate("1", 5, "", caller, next))
        .isInstanceOf(TooManyRequests.class);
    assertThatThrownBy(() -> wishes.object("1", "", caller, next))
        .isInstanceOf(TooManyRequests.class);
  }
}
