-- Codes and names that counties had before they became districts or cities; old lists still carry them.

create table division_former (
    code text primary key,
    name text not null,
    division_code text not null references division (code)
);

insert into division_former (code, name, division_code) values
    ('450122', '武鸣县', '450110'),
    ('450127', '横县', '450181'),
    ('450221', '柳江县', '450206'),
    ('450322', '临桂县', '450312'),
    ('450331', '荔浦县', '450381'),
    ('451021', '田阳县', '451003'),
    ('451023', '平果县', '451082'),
    ('451025', '靖西县', '451081'),
    ('451281', '宜州市', '451203');
