package prongsai.access;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/// An authenticator that the browser of a test has built in: it keeps passkeys and recognises its
/// owner, until it is told not to.
final class VirtualKey {
  private final CDPSession devices;
  private final String id;

  private VirtualKey(CDPSession devices, String id) {
    this.devices = devices;
    this.id = id;
  }

  /// Built into the browser that shows a page.
  static VirtualKey in(Page page) {
    CDPSession devices = page.context().newCDPSession(page);
    devices.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    for (String can :
        new String[] {
          "hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation"
        }) options.addProperty(can, true);
    JsonObject added = new JsonObject();
    added.add("options", options);
    JsonObject made = devices.send("WebAuthn.addVirtualAuthenticator", added);
    return new VirtualKey(devices, made.get("authenticatorId").getAsString());
  }

  /// Whether it recognises its owner from now on.
  void recognises(boolean owner) {
    JsonObject told = told();
    told.addProperty("isUserVerified", owner);
    devices.send("WebAuthn.setUserVerified", told);
  }

  /// How many passkeys it keeps.
  int passkeys() {
    return held().size();
  }

  /// How often its only passkey was used.
  long used() {
    return held().get(0).getAsJsonObject().get("signCount").getAsLong();
  }

  private JsonArray held() {
    JsonElement credentials = devices.send("WebAuthn.getCredentials", told()).get("credentials");
    return credentials.getAsJsonArray();
  }

  private JsonObject told() {
    JsonObject told = new JsonObject();
    told.addProperty("authenticatorId", id);
    return told;
  }
}
