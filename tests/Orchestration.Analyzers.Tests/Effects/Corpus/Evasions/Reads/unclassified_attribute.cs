[Acme.Clinical.Audited] // expect ORCH2100
internal static class Sample;
