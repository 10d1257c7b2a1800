// What pages gain when scripts run; every page works without.
(() => {
  const at = (event, selector, act) =>
    document.addEventListener(event, (e) => {
      const found = e.target.closest?.(selector);
      if (found) act(found, e);
    });

  at('click', '[data-print]', () => window.print());

  at('submit', 'form[data-once]', (form, e) => {
    if (form.dataset.sent) {
      e.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    for (const button of form.querySelectorAll('button')) setTimeout(() => (button.disabled = true));
  });
  // Back from the next page: the form may be sent again.
  window.addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-once]')) {
      delete form.dataset.sent;
      for (const button of form.querySelectorAll('button')) button.disabled = false;
    }
  });

  // Explanations are folded on the screen, never on paper.
  window.addEventListener('beforeprint', () => {
    for (const folded of document.querySelectorAll('details:not([open])')) {
      folded.open = true;
      folded.dataset.unfolded = 'yes';
    }
  });
  window.addEventListener('afterprint', () => {
    for (const folded of document.querySelectorAll('details[data-unfolded]')) folded.open = false;
  });

  at('change', '[data-submit-on-change]', (control) => control.form.requestSubmit());

  const problem = document.getElementById('problem');
  if (problem) {
    for (const link of problem.querySelectorAll('a[href^="#"]')) {
      const field = document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
      field?.setAttribute('aria-invalid', 'true');
      field?.setAttribute('aria-describedby', 'problem');
    }
    problem.focus();
  }
})();
