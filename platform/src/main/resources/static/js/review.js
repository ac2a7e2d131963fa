// Marking with the keyboard: 1 and 0 choose, ? is unsure, J K and the arrows go on and back, Enter saves. Works without it.
const OFF = 'review-shortcuts-off';
const box = document.querySelector('[data-keyboard]');
const form = document.querySelector('[data-marking] form');
const shortcuts = document.querySelector('#shortcuts');
const reason = document.querySelector('#reason');
// By the place on the keyboard, so that it works while Thai is being typed.
const PLACES = { Digit1: '1', Numpad1: '1', Digit0: '0', Numpad0: '0', KeyJ: 'j', ArrowRight: 'j', KeyK: 'k', ArrowLeft: 'k' };

function isTyping(target) {
  return target.matches('textarea, select, input:not([type=radio], [type=checkbox])') || target.isContentEditable;
}

function choose(input) {
  input.checked = true;
  input.focus();
  if (input.name === 'mark' && input.dataset.full === undefined && reason.value.trim() === '') reason.focus();
}

function pressed(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isTyping(event.target)) return;
  if (shortcuts && !shortcuts.checked) return;
  const isRadio = event.target.matches('input[type=radio]');
  if (isRadio && event.key.startsWith('Arrow')) return; // the arrows choose within a group
  const key = event.key === '?' || (event.code === 'Slash' && event.shiftKey) ? '?' : PLACES[event.code] ?? event.key;
  if (key === 'Enter') {
    if (!form || event.target.matches('a, button, summary')) return;
    event.preventDefault();
    form.requestSubmit(form.querySelector('[data-key=Enter]'));
    return;
  }
  const found = [...document.querySelectorAll('[data-key]')].find((one) => one.dataset.key === key);
  if (!found) return;
  event.preventDefault();
  if (found.matches('input')) choose(found);
  else found.click();
}

if (box) {
  box.hidden = false;
  shortcuts.checked = localStorage.getItem(OFF) === null;
  const show = () => document.body.classList.toggle('no-shortcuts', !shortcuts.checked);
  shortcuts.addEventListener('change', () => {
    if (shortcuts.checked) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, '1');
    show();
  });
  show();
}
document.addEventListener('keydown', pressed);
