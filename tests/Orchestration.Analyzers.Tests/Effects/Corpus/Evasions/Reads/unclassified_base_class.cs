internal sealed class Sample : Acme.Clinical.Session; // expect ORCH2100
