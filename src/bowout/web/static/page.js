/* What a stylesheet and htmx cannot do: count down, copy a text, say aloud what changed, keep the focus.
   The page works without it. No address of a message is ever fetched here. */
"use strict";

(() => {
  const say = (sentence) => {
    const place = document.getElementById("announce");
    if (place && place.textContent !== sentence) place.textContent = sentence;
  };

  const tick = () => {
    for (const time of document.querySelectorAll("time[data-left]")) {
      /* Counted from what the server said was left: the two clocks need not agree. */
      time.until ??= performance.now() + 1000 * Number(time.dataset.left);
      const seconds = Math.ceil((time.until - performance.now()) / 1000);
      if (seconds > 90) time.textContent = `in ${Math.round(seconds / 60)} minutes`;
      else if (seconds > 0) time.textContent = `in ${seconds} s`;
      else time.textContent = "now";
    }
  };

  const copy = async (button) => {
    const source = button.dataset.copyFrom && document.getElementById(button.dataset.copyFrom);
    const text = source ? source.value : button.dataset.copy;
    try {
      await navigator.clipboard.writeText(text);
      say("Copied.");
      const before = button.textContent;
      button.textContent = "Copied";
      setTimeout(() => { button.textContent = before; }, 1600);
    } catch {
      say("Copying was not allowed. Please select the text and copy it yourself.");
    }
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if ("copy" in button.dataset || "copyFrom" in button.dataset) copy(button);
    if ("print" in button.dataset) window.print();
  });

  /* Good news need not be put away by hand: what it says stays visible on the page itself. */
  const fade = () => {
    for (const line of document.querySelectorAll("#notice .notice:not(.bad)")) setTimeout(() => line.remove(), 8000);
  };

  /* What the person unfolded stays unfolded when its part of the page is shown again. */
  let unfolded = [];
  document.addEventListener("htmx:beforeSwap", (event) => {
    unfolded = [...event.detail.target.querySelectorAll("details[id][open]")].map((details) => details.id);
  });

  /* What follows a swap: tell what changed, and give the focus back where the pressed button is gone. */
  document.addEventListener("htmx:afterSettle", (event) => {
    const fresh = document.getElementById(event.detail.target.id) || event.detail.target;
    for (const id of unfolded) document.getElementById(id)?.setAttribute("open", "");
    if (fresh.dataset.announce) say(fresh.dataset.announce);
    if (document.activeElement === document.body && event.detail.requestConfig.verb === "post") {
      (fresh.querySelector("[data-focus]") || fresh).focus();
    }
    fade();
    tick();
  });

  /* A request that failed is said where a person looks, once. */
  const fail = (sentence) => {
    const place = document.getElementById("notice");
    if (!place || place.textContent.trim() === sentence) return;
    const line = document.createElement("p");
    line.className = "notice bad";
    line.setAttribute("role", "alert");
    line.textContent = sentence;
    place.replaceChildren(line);
  };
  document.addEventListener("htmx:sendError", () =>
    fail("Bowout does not answer. If it was stopped, start it again; what you approved is kept."));
  document.addEventListener("htmx:responseError", (event) => fail(event.detail.xhr.status === 401
    ? "This page was opened by an earlier start of Bowout. Open the new link."
    : "That did not work. Please load the page again."));

  /* Words typed a moment before leaving the page are kept too. */
  let typed = null;
  document.addEventListener("input", (event) => { typed = event.target.closest("form[data-draft]") || typed; });
  document.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.successful && typed?.contains(event.detail.elt)) typed = null;
  });
  window.addEventListener("pagehide", () => {
    if (typed?.isConnected) navigator.sendBeacon(typed.dataset.draft, new FormData(typed));
  });

  document.addEventListener("DOMContentLoaded", () => {
    for (const hidden of document.querySelectorAll("[data-print]")) hidden.hidden = false;
    tick();
    setInterval(tick, 1000);
    fade();
  });
})();
