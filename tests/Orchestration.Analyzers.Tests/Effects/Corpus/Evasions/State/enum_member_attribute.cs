internal enum Sample
{
    [Acme.Clinical.Audited] // expect ORCH2100
    One,
}
