import type { RefusalReason } from '@/lib/insertion/page/insertion-result';

/**
 * Fields that hold a secret, and which. Overture writes in none of them and reads none of them: what is not to be
 * written in (`refusal.ts`) and what is not to be read (`selected-in-page.ts`, which has to stand alone) is one list.
 */
export const SECRET_FIELDS: readonly [html: string, reason: RefusalReason][] = [
  ...secretNames(
    'password',
    `
    Passwd pwd passcode pin PIN newPin user_pin pinCode pass userPass passphrase psw confirmPassword password2 pass-word
    kennwort Passwort passwortWiederholen Geheimzahl contraseña contrasena clave mot_de_passe motDePasse mdp senha
    palavra-passe wachtwoord wachtwoordHerhalen codicePin codiceSegreto סיסמה סיסמא secret clientSecret apiKey
    recoveryCode seedPhrase securityAnswer`,
  ),
  ...secretNames(
    'one-time-code',
    `
    otpCode smsCode verificationCode verification_code OTPCode mfaCode 2faCode twoFactorCode tan smsTAN Einmalcode
    bestätigungscode code_de_verification codigoDeVerificacion codigo-de-verificação codiceDiVerifica verificatiecode
    קוד_אימות oneTimePassword`,
  ),
  ...secretNames(
    'payment',
    `
    securityCode security-code cvv2 CVC2 cvcCode ccNumber ccnum cc_exp ccv cardNo cardholder creditCard creditcardnumber
    iban IBAN bic kreditkartennummer kartennummer Prüfziffer sicherheitscode numeroDeCarte carteBancaire tarjetaDeCredito
    numeroTarjeta cartao numeroDoCartão cartaDiCredito kaartnummer rekeningnummer accountNumber sortCode kontonummer
    כרטיס_אשראי`,
  ),
  ['<label>PIN<input value="secret" /></label>', 'password'],
  ['<label for="f">Ihr Kennwort</label><input id="f" value="secret" />', 'password'],
  ['<input placeholder="Code de vérification" value="secret" />', 'one-time-code'],
  ['<input aria-label="Número de tarjeta" value="secret" />', 'payment'],
  ['<input placeholder="MM/YY" id="card-expiry" value="secret" />', 'payment'],
  ['<input type="password" value="secret" />', 'password'],
  ['<input autocomplete="current-password" value="secret" />', 'password'],
  ['<input autocomplete="section-a new-password" value="secret" />', 'password'],
  ['<input name="password" value="secret" />', 'password'],
  ['<input id="user_password" value="secret" />', 'password'],
  ['<input autocomplete="one-time-code" value="123456" />', 'one-time-code'],
  ['<input name="otp" value="123456" />', 'one-time-code'],
  ['<input id="login_totp" value="123456" />', 'one-time-code'],
  ['<input autocomplete="billing cc-number" value="4111" />', 'payment'],
  ['<input autocomplete="cc-name" value="A. Person" />', 'payment'],
  ['<input name="cardNumber" value="4111" />', 'payment'],
  ['<input name="cvc" value="123" />', 'payment'],
  ['<input id="card-cvv" value="123" />', 'payment'],
];

/** Fields that hold no secret although a word in them looks like it, or speaks of one. */
export const ORDINARY_FIELDS: readonly string[] = [
  '<input />',
  ...`message account laptop passage pinboard Spinat compass shipping passenger passion passport cc bcc opinion spinner
    pinterest accountName discard cardigan postcard scorecard bypass encompass titan tank bicycle abdomen cabinet
    swiftMessage classPassed keyword postcode palabrasClave desenha zipCode secretary secretSanta tanya pan`
    .split(/\s+/)
    .flatMap((name) => [
      `<input name="${name}" />`,
      `<input id="${name}" />`,
      `<input placeholder="${name}" />`,
    ]),
  '<input placeholder="Write a message, but never your password or PIN" />',
  '<label>Tell everyone what your Pin is about<input /></label>',
  '<input placeholder="Write a message" aria-label="Message to Pina" />',
];

function secretNames(reason: RefusalReason, names: string): [string, RefusalReason][] {
  return names
    .trim()
    .split(/\s+/)
    .flatMap((name) => [
      [`<input name="${name}" value="secret" />`, reason],
      [`<input id="${name}" value="secret" />`, reason],
    ]);
}
