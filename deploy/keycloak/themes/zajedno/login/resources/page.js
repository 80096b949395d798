import { checkAuthSession, startSessionPolling } from './js/authChecker.js';

const MEANT_TWICE = 3000;

for (const button of document.querySelectorAll('.secret button')) {
  const field = document.getElementById(button.getAttribute('aria-controls'));
  button.hidden = false;
  button.addEventListener('click', () => {
    const shown = field.type === 'password';
    field.type = shown ? 'text' : 'password';
    button.textContent = shown ? button.dataset.hide : button.dataset.show;
    button.setAttribute('aria-label', shown ? button.dataset.hideLabel : button.dataset.showLabel);
  });
}

// Keycloak takes each form once: a second touch of the button must not lead to the page that says so.
for (const form of document.forms) {
  let sent = -MEANT_TWICE;
  form.addEventListener('submit', (event) => {
    if (event.timeStamp - sent < MEANT_TWICE) {
      event.preventDefault();
    } else {
      sent = event.timeStamp;
    }
  });
}

const languages = document.querySelector('nav details');
document.addEventListener('click', (event) => {
  if (languages?.open && !languages.contains(event.target)) {
    languages.open = false;
  }
});
languages?.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && languages.open) {
    languages.open = false;
    languages.querySelector('summary').focus();
  }
});

// What Keycloak does in its own pages about a sign-in in another window.
startSessionPolling(document.body.dataset.signedInElsewhere);
if (document.body.dataset.session) {
  checkAuthSession(document.body.dataset.session);
}
