using Orchestration.Model.Collections;

namespace Orchestration.Model.Phi;

/// <summary>One of the 18 identifiers that de-identification by the Safe Harbor method removes.</summary>
/// <param name="Letter">Its letter in 45 CFR 164.514(b)(2)(i), <c>A</c> to <c>R</c>.</param>
/// <param name="Title">What it is, shortly.</param>
/// <param name="Names">The names that suggest it, in lower case without separators.</param>
public sealed record SafeHarborIdentifier(char Letter, string Title, EquatableArray<string> Names);

/// <summary>
/// The identifiers of 45 CFR 164.514(b)(2)(i). A name suggests; it proves nothing, so what only a name says is a warning.
/// </summary>
public static class SafeHarbor
{
    /// <summary>The 18 identifiers, A to R.</summary>
    public static EquatableArray<SafeHarborIdentifier> All { get; } = new[]
    {
        Row('A', "names", "patientname", "firstname", "lastname", "fullname", "givenname", "familyname", "surname", "middlename", "maidenname", "mothersmaidenname"),
        Row('B', "geographic subdivisions smaller than a state", "streetaddress", "homeaddress", "postaladdress", "mailingaddress", "addressline1", "addressline2", "street", "zipcode", "postalcode", "postcode"),
        Row('C', "dates of an individual", "birthdate", "dateofbirth", "dob", "birthday", "deathdate", "dateofdeath", "admissiondate", "dischargedate"),
        Row('D', "telephone numbers", "phonenumber", "telephonenumber", "mobilenumber", "mobilephone", "homephone", "cellphone", "telephone"),
        Row('E', "fax numbers", "faxnumber"),
        Row('F', "email addresses", "email", "emailaddress", "mailaddress"),
        Row('G', "social security numbers", "ssn", "socialsecuritynumber", "nationalid", "nationalidnumber", "nhsnumber", "taxid"),
        Row('H', "medical record numbers", "mrn", "medicalrecordnumber", "medicalrecordno"),
        Row('I', "health plan beneficiary numbers", "beneficiaryid", "beneficiarynumber", "healthplannumber", "subscriberid", "insurancenumber", "policyholderid"),
        Row('J', "account numbers", "accountnumber", "bankaccountnumber", "iban"),
        Row('K', "certificate and license numbers", "licensenumber", "driverslicense", "driverslicensenumber", "driverlicensenumber", "passportnumber"),
        Row('L', "vehicle identifiers", "licenseplate", "licenseplatenumber", "vin", "vehicleidentificationnumber"),
        Row('M', "device identifiers", "deviceserialnumber", "implantserialnumber", "udi"),
        Row('N', "web addresses of an individual", "personalurl", "homepageurl", "personalwebsite"),
        Row('O', "IP addresses", "ipaddress", "clientip", "clientipaddress", "remoteipaddress", "userip"),
        Row('P', "biometric identifiers", "fingerprint", "voiceprint", "retinascan", "irisscan"),
        Row('Q', "full-face photographs", "facephoto", "patientphoto", "facialimage"),
        Row('R', "any other unique identifying number", "patientid", "patientidentifier", "personalnumber", "diagnosis", "diagnosiscode"),
    }.ToEquatableArray();

    private static readonly Dictionary<string, SafeHarborIdentifier> s_byName =
        All.SelectMany(row => row.Names.Select(name => (name, row))).ToDictionary(entry => entry.name, entry => entry.row, StringComparer.OrdinalIgnoreCase);

    /// <summary>The identifier that a name suggests.</summary>
    /// <param name="name">The name of a member or parameter; case, a leading <c>_</c> and separators do not count.</param>
    /// <returns>The identifier, or null.</returns>
    public static SafeHarborIdentifier? Suggested(string name)
    {
        if (name.Length is < 3 or > 32)
            return null;
        var plain = name.IndexOf('_') < 0 ? name : name.Replace("_", string.Empty);
        return s_byName.TryGetValue(plain, out var row) ? row : null;
    }

    private static SafeHarborIdentifier Row(char letter, string title, params string[] names) => new(letter, title, names.ToEquatableArray());
}
