/** Given names so common in English-language news that with a common family name they say nothing of who is meant. */
export const COMMON_GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark ' +
    'donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary ' +
    'nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick ' +
    'jack dennis jerry tyler aaron jose adam henry nathan douglas peter zachary kyle walter harold jeremy ethan carl ' +
    'keith roger gerald christian terry sean austin arthur noah lawrence jesse joe bryan billy jordan albert dylan ' +
    'bruce willie gabriel alan juan logan wayne ralph roy eugene randy vincent russell louis philip bobby johnny ' +
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley ' +
    'kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia amy kathleen ' +
    'angela shirley emma brenda pamela nicole anna samantha katherine christine helen debra rachel carolyn janet ' +
    'maria olivia heather catherine diane julie victoria joyce lauren kelly christina joan evelyn judith andrea ' +
    'hannah megan alice ann jane jim bob bill tom tim mike dave dan steve chris matt tony ben ken greg rob nick jeff ' +
    'fred phil ray ron don sam alex luke simon ian neil graham colin stuart martin craig gavin ' +
    'mohammed mohamed muhammad ahmed ahmad ali hassan hussein abdullah ibrahim omar khalid imran carlos luis jorge ' +
    'eduardo roberto ricardo fernando rafael sergio javier diego alberto mario julio ramon victor hector andres ' +
    'alejandro pablo cesar oscar ivan enrique gustavo felipe marcos raul alfonso alfredo ernesto guillermo rodrigo ' +
    'joao paulo luiz bruno andre tiago pierre jean michel francois philippe hans klaus wolfgang stefan andreas ' +
    'giovanni giuseppe marco luca andrea franco abdul mahmoud mustafa hamid saeed yusuf salman tariq ' +
    'pedro miguel antonio francisco manuel jose kim lee park wang li zhang chen'
  ).split(' '),
);

/**
 * Words of ordinary English, months, places and much-shared family names that some leaders are called by: on their own
 * they are never a leader without a fuller name or a title.
 */
export const NOT_SAFE_ALONE: ReadonlySet<string> = new Set(
  `brown may hunt rice price cook bush ford hague fox straw king young moon white day lord bishop hill sun long short
   hands major truss wang ma an do so no yoon cash hope gates guy mark will grant park lee li kim khan singh ali ahmed
   sharif smith johnson jones williams wilson taylor davies evans thomas roberts walker wright green hall wood jackson
   clarke clark harris lewis scott cooper baker morgan howard ward turner cox bell kelly murphy kennedy carter ford
   martin garcia rodriguez lopez gonzalez hernandez perez sanchez ramirez torres flores rivera gomez diaz reyes cruz
   ortiz gutierrez chavez ramos silva santos costa sousa ferreira pereira oliveira souza fernandez alvarez romero vargas
   castro morales rojas medina castillo moreno vega mendoza aguilar delgado soto leon marquez pena cabrera campos
   nguyen tran le pham chen zhang liu zhao yang huang zhou wu xu zhu lin he gao guo luo deng feng cao peng zeng song
   tang han cheng cai jiang qin hu hua yi lu mao yao choi jung kang cho chang lim shin oh seo kwon hwang ahn jeong
   sato suzuki tanaka watanabe ito yamamoto nakamura kobayashi kato mori abe aso tokyo washington lincoln jefferson
   madison jordan israel houston wellington london paris berlin santa war peace power love best black blair
   gray grey stone rose hand rock marsh lake river brook field page read reid powell bolton pence mattis austin ross
   perry carson burns miller davis thompson white robinson allen nelson mitchell campbell phillips parker edwards
   collins stewart morris murray rogers reed bailey richardson wood watson brooks bennett kelly sanders
   mohammed muhammad ahmad hassan hussein hussain ibrahim abdullah abdul omar osman yusuf mahmoud salman khalid saleh
   malik rahman hamid karim aziz rashid said saeed butt bhutto mahdi salem nasser faisal fahd
   charles william henry george edward philip francis john paul benedict leo pius peter michael david joseph louis
   maria anna elizabeth margaret juan carlos felipe albert hans harald carl victor viktor alexander nicholas
   kumar sharma gupta patel rao reddy shah das roy bose gandhi nehru
   berg holm lund hansen larsen olsen nielsen jensen andersson johansson karlsson eriksson
   muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer klein wolf scholz kohl
   rossi russo ferrari bianchi romano conte monti
   peters potter west east north south little power swan keating hawke fraser gorton holt
   sunday monday friday april june august noble ban press bond law new old union home sir bear drew banks case
   cox rush chase church fall flood frost hale hart head hay kent lamb lane lang march mason mills moss nash
   pope prince queen duke earl baron knight page porter pratt savage sharp shepherd spencer steele stern sweet`.split(
    /\s+/,
  ),
);
